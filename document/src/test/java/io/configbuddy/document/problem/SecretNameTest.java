package io.configbuddy.document.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "Passwd",
                "PGPASSWORD",
                "db.password",
                "password.prod",
                "password_2",
                "passphrase",
                "secret",
                "client_secret",
                "clientSecret",
                "secret_id",
                "token",
                "tokens",
                "api_token",
                "api-tokens",
                "accessToken",
                "TOKEN",
                "max_token",
                "token.count",
                "secrets.db.name",
                "users.name.token",
                "max.tokens",
                "secret name",
                "name_of_secret",
                "secretNameAndValue",
                "token_name_token",
                "tokenValue",
                "password_hash",
                "passwordFileContent",
                "private_key",
                "privateKey",
                "api_key",
                "apiKeys",
                "apikey",
                "AWS_SECRET_ACCESS_KEY",
                "signing-key",
                "credentials",
                "Authorization"
            })
    void secrets(String name) {
        assertThat(isSecret(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "max_tokens",
                "maxTokens",
                "MAX_TOKENS",
                "max_output_tokens",
                "llm.max_completion_tokens",
                "totalTokens",
                "token_count",
                "tokenCount",
                "tokens_per_minute",
                "token-limit",
                "token_limit_2",
                "token_ttl_seconds",
                "tokenizer",
                "tokenized",
                "password_min_length",
                "passwordPolicy",
                "passwordPolicy.minLength",
                "password_required",
                "secret_name",
                "secretName",
                "spec.tls.secretName",
                "secretKeyRef",
                "secretRef",
                "token_type",
                "private_key_path",
                "api_key_name",
                "POSTGRES_PASSWORD_FILE",
                "credentials_file",
                "key",
                "keyboard",
                "secretary",
                "compass",
                "primary_key",
                "name",
                ""
            })
    void others(String name) {
        assertThat(isSecret(name)).isFalse();
    }

    private static boolean isSecret(String name) {
        return SecretName.isSecret("<" + name + ">", 1, name.length() + 1);
    }
}
