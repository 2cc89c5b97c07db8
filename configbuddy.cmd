@echo off
rem Runs ConfigBuddy on Windows, from its checkout or from an unpacked release. Builds it when it has not been built yet;
rem after a change of the sources, delete cli\target. Options for java go into CONFIGBUDDY_JAVA_OPTS, jars with further
rem formats into CONFIGBUDDY_PLUGINS.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"

set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME if not exist "%java%" (
    echo configbuddy: there is no %java%; set JAVA_HOME to a JDK 17 or newer 1>&2
    exit /b 127
)
if not defined JAVA_HOME (
    where java.exe >nul 2>nul || (
        echo configbuddy: no Java found; get a JDK 17 or newer from https://adoptium.net and set JAVA_HOME to it 1>&2
        exit /b 127
    )
)

set "jar=%home%lib\configbuddy.jar"
if exist "%jar%" goto launch
set "jar=%home%cli\target\configbuddy.jar"
if exist "%jar%" goto launch
where mvn >nul 2>nul || (
    echo configbuddy: Maven is needed, once, to build ConfigBuddy; get it from https://maven.apache.org 1>&2
    exit /b 127
)
echo configbuddy: building ConfigBuddy, once; this takes a minute, and longer when Maven has to fetch what it needs ... 1>&2
pushd "%home%"
call mvn -q -B -pl cli -am -Pquick -Dmaven.test.skip=true -Denforcer.skip package 1>&2
if errorlevel 1 (
    popd
    echo configbuddy: the build failed 1>&2
    exit /b 70
)
popd

:launch
set "classes=%jar%"
if defined CONFIGBUDDY_PLUGINS set "classes=%jar%;%CONFIGBUDDY_PLUGINS%"
rem The JDK makes the archive itself, where it can, and leaves out what it does not know.
set "startup=%LOCALAPPDATA%\configbuddy"
if not exist "%startup%" mkdir "%startup%" 2>nul
"%java%" -XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xlog:disable ^
    -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%startup%\startup.jsa" %CONFIGBUDDY_JAVA_OPTS% ^
    -cp "%classes%" io.configbuddy.cli.Main %*
exit /b %errorlevel%
