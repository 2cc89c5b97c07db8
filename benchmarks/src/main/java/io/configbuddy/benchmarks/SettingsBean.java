package io.configbuddy.benchmarks;

import java.util.List;

/** {@link Settings} as the beans that Typesafe Config fills, with a getter and a setter for each field. */
public final class SettingsBean {
    private String name = "";
    private String description = "";
    private boolean enabled;
    private int replicas;
    private double weight;
    private long capacity;
    private Http http = new Http();
    private Limits limits = new Limits();
    private List<Endpoint> endpoints = List.of();

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public int getReplicas() {
        return replicas;
    }

    public void setReplicas(int replicas) {
        this.replicas = replicas;
    }

    public double getWeight() {
        return weight;
    }

    public void setWeight(double weight) {
        this.weight = weight;
    }

    public long getCapacity() {
        return capacity;
    }

    public void setCapacity(long capacity) {
        this.capacity = capacity;
    }

    public Http getHttp() {
        return http;
    }

    public void setHttp(Http http) {
        this.http = http;
    }

    public Limits getLimits() {
        return limits;
    }

    public void setLimits(Limits limits) {
        this.limits = limits;
    }

    public List<Endpoint> getEndpoints() {
        return endpoints;
    }

    public void setEndpoints(List<Endpoint> endpoints) {
        this.endpoints = endpoints;
    }

    /** Return the same as records. */
    Settings settings() {
        return new Settings(
                name,
                description,
                enabled,
                replicas,
                weight,
                capacity,
                new Settings.Http(http.host, http.port, http.path, http.timeout),
                new Settings.Limits(limits.memory, limits.cpu, limits.connections),
                endpoints.stream()
                        .map(one -> new Settings.Endpoint(one.name, one.url, one.priority, one.secure))
                        .toList());
    }

    /** Where it listens. */
    public static final class Http {
        private String host = "";
        private int port;
        private String path = "";
        private int timeout;

        public String getHost() {
            return host;
        }

        public void setHost(String host) {
            this.host = host;
        }

        public int getPort() {
            return port;
        }

        public void setPort(int port) {
            this.port = port;
        }

        public String getPath() {
            return path;
        }

        public void setPath(String path) {
            this.path = path;
        }

        public int getTimeout() {
            return timeout;
        }

        public void setTimeout(int timeout) {
            this.timeout = timeout;
        }
    }

    /** What it may use. */
    public static final class Limits {
        private String memory = "";
        private String cpu = "";
        private int connections;

        public String getMemory() {
            return memory;
        }

        public void setMemory(String memory) {
            this.memory = memory;
        }

        public String getCpu() {
            return cpu;
        }

        public void setCpu(String cpu) {
            this.cpu = cpu;
        }

        public int getConnections() {
            return connections;
        }

        public void setConnections(int connections) {
            this.connections = connections;
        }
    }

    /** One of the services that it calls. */
    public static final class Endpoint {
        private String name = "";
        private String url = "";
        private int priority;
        private boolean secure;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getUrl() {
            return url;
        }

        public void setUrl(String url) {
            this.url = url;
        }

        public int getPriority() {
            return priority;
        }

        public void setPriority(int priority) {
            this.priority = priority;
        }

        public boolean isSecure() {
            return secure;
        }

        public void setSecure(boolean secure) {
            this.secure = secure;
        }
    }
}
