import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const DEBIAN = '/usr/share/wordpress'
const PLUGIN = fileURLToPath(new URL('../../../packages/wordpress/masthead', import.meta.url))
export const EDITOR = { name: 'editor', password: 'a password of a test' }

/** What a WordPress of Debian's packages needs; empty where all is there. */
export function missingForWordpress(): readonly string[] {
  const needed = { wordpress: DEBIAN, php: '/usr/bin/php', mariadb: '/usr/sbin/mariadbd' }
  return Object.entries(needed).flatMap(([name, path]) => (existsSync(path) ? [] : [name]))
}

export interface WordpressSite {
  readonly address: string
  /** The version of WordPress. */
  readonly version: string
  /** What PHP prints that runs with WordPress loaded. */
  php(code: string): Promise<string>
  close(): void
}

/** Debian's WordPress on its own MariaDB and PHP's server, with the plugin active. Everything lies in one folder and goes with it. */
export async function startWordpress(settings: {
  readonly service: string
  readonly key: string
}): Promise<WordpressSite> {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-wp-'))
  const site = join(folder, 'site')
  const children: ChildProcess[] = []
  const close = () => {
    for (const { pid } of children)
      try {
        if (pid !== undefined) process.kill(-pid, 'SIGTERM')
      } catch {
        // It has ended by itself.
      }
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 })
  }
  const start = (program: string, args: readonly string[], env = {}) => {
    // Each in a group of its own, so that the workers of a server end with it.
    children.push(spawn(program, args, { detached: true, stdio: 'ignore', env: { ...process.env, ...env } }))
  }
  try {
    cpSync(DEBIAN, site, { recursive: true, dereference: true })
    for (const part of ['plugins/masthead', 'themes/plain', 'mu-plugins'])
      mkdirSync(join(site, 'wp-content', part), { recursive: true })
    cpSync(PLUGIN, join(site, 'wp-content/plugins/masthead'), { recursive: true })
    writeFileSync(join(site, 'wp-content/themes/plain/style.css'), '/* Theme Name: Plain */\n')
    writeFileSync(
      join(site, 'wp-content/themes/plain/index.php'),
      "<?php wp_head(); while ( have_posts() ) { the_post(); the_title( '<h1>', '</h1>' ); the_content(); } wp_footer();",
    )
    // What a test sets: the classic editor, and a language and its direction of writing without WordPress's own files of it.
    writeFileSync(
      join(site, 'wp-content/mu-plugins/test.php'),
      "<?php add_filter( 'use_block_editor_for_post', function ( $is ) { return $is && ! get_option( 'test_classic' ); } ); add_filter( 'locale', function () { return get_option( 'test_locale', 'fr_FR' ); } ); add_filter( 'gettext_with_context', function ( $text, $original, $context ) { return 'text direction' === $context && 'ar' === get_locale() ? 'rtl' : $text; }, 10, 3 );",
    )
    const socket = await startDatabase(folder, start)
    const port = await freePort()
    const address = `http://127.0.0.1:${port}`
    writeFileSync(join(site, 'wp-config.php'), configOf(socket, address))
    // Never waited for at a standstill: the service that PHP may ask lives in this process.
    const php = async (code: string) => {
      const running = promisify(execFile)('php', ['-d', 'memory_limit=512M'], { cwd: site, encoding: 'utf8' })
      running.child.stdin?.end(`<?php $_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; ${code}`)
      return (await running).stdout
    }
    await php(
      `define('WP_INSTALLING', true); require 'wp-load.php'; require 'wp-admin/includes/upgrade.php'; wp_install('The Gazette', '${EDITOR.name}', 'editor@gazette.example', true, '', '${EDITOR.password}');`,
    )
    const loaded = (code: string) => php(`require 'wp-load.php'; wp_set_current_user(1); ${code}`)
    await loaded(
      `require 'wp-admin/includes/plugin.php'; $error = activate_plugin('masthead/masthead.php'); if ($error) { throw new Exception($error->get_error_message()); }
      update_option('masthead_settings', ['service' => '${settings.service}', 'lang' => 'fr', 'types' => ['post'], 'writing' => true]); update_option('masthead_key', '${settings.key}');
      update_user_meta(1, 'wp_persisted_preferences', ['core/edit-post' => ['welcomeGuide' => false, 'fullscreenMode' => true], '_modified' => gmdate('c')]);`,
    )
    start('php', ['-S', `127.0.0.1:${port}`, '-t', site], { PHP_CLI_SERVER_WORKERS: '4' })
    await answering(`${address}/wp-login.php`)
    const version = /\$wp_version = '([^']+)'/.exec(readFileSync(join(site, 'wp-includes/version.php'), 'utf8'))?.[1]
    return { address, version: version ?? '', php: loaded, close }
  } catch (error) {
    close()
    throw error
  }
}

async function startDatabase(
  folder: string,
  start: (program: string, args: readonly string[]) => void,
): Promise<string> {
  const data = join(folder, 'db')
  const socket = join(folder, 'db.sock')
  const user = process.getuid?.() === 0 ? ['--user=root'] : []
  execFileSync(
    'mariadb-install-db',
    ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...user],
    { stdio: 'ignore' },
  )
  const quick = ['--innodb-flush-log-at-trx-commit=0', '--innodb-buffer-pool-size=32M', '--performance-schema=OFF']
  start('/usr/sbin/mariadbd', [
    ...['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', `--pid-file=${folder}/db.pid`],
    ...quick,
    ...user,
  ])
  for (let tries = 0; ; tries++)
    try {
      execFileSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-u', 'root', '-e', 'create database wp'], {
        stdio: 'ignore',
      })
      return socket
    } catch (error) {
      if (tries > 120) throw error
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
}

function configOf(socket: string, address: string): string {
  const values = {
    DB_NAME: 'wp',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    WP_HOME: address,
    WP_SITEURL: address,
    WP_DEFAULT_THEME: 'plain',
    ...Object.fromEntries(
      ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [
        [`${name}_KEY`, `${name} of a test`],
        [`${name}_SALT`, `salt of ${name}`],
      ]),
    ),
  }
  const flags = ['DISABLE_WP_CRON', 'AUTOMATIC_UPDATER_DISABLED', 'WP_HTTP_BLOCK_EXTERNAL', 'WP_DEBUG']
  return `<?php
${Object.entries(values)
  .map(([name, value]) => `define('${name}', '${value}');`)
  .join('\n')}
${flags.map((name) => `define('${name}', true);`).join('\n')}
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', __DIR__ . '/debug.log');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) { define('ABSPATH', __DIR__ . '/'); }
require_once ABSPATH . 'wp-settings.php';
`
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < 120; tries++) {
    const response = await fetch(address).catch(() => null)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error(`${address} does not answer.`)
}
