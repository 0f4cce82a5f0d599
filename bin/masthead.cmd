@echo off
rem bin/masthead for Windows: on the Node that the project brings, else on the system's where it is new enough.
goto start
:find_here
rem In a called label, as npm's own scripts do: elsewhere %~dp0 of a script that was called in quotation marks is the current folder.
set "here=%~dp0"
exit /b
:start
setlocal
call :find_here
rem Else a file node.js in the current folder would be run in place of Node.
set "PATHEXT=%PATHEXT:;.JS;=;%"
set "own=%here%..\node_modules\node\bin\node.exe"
if not exist "%own%" set "own=node"
"%own%" -e "process.exit(process.versions.node.split('.')[0] >= 24 ? 0 : 1)" || (
  echo Masthead needs Node 24 or newer: run "npm ci" in its folder, which brings one, or install it. 1>&2
  exit /b 1
)
"%own%" --require "%here%..\src\quick-start.cjs" "%here%..\src\cli.ts" %*
exit /b %errorlevel%
