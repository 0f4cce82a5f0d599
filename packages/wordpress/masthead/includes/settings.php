<?php
/**
 * Where the service is, the key for it, and what is checked.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

/**
 * The settings, whole.
 *
 * @return array{service: string, lang: string, types: string[], writing: bool}
 */
function masthead_settings() {
	$defaults = array(
		'service' => '',
		'lang'    => '',
		'types'   => array( 'post' ),
		'writing' => true,
	);
	return array_merge( $defaults, (array) get_option( 'masthead_settings', array() ) );
}

/**
 * The key, which stays on the server: no page holds it. A constant in wp-config.php decides over the stored one.
 *
 * @return string
 */
function masthead_key() {
	return defined( 'MASTHEAD_KEY' ) ? (string) MASTHEAD_KEY : (string) get_option( 'masthead_key', '' );
}

/**
 * The language of answers: the one set, else the editor's own.
 *
 * @return string
 */
function masthead_lang() {
	$settings = masthead_settings();
	return '' !== $settings['lang'] ? $settings['lang'] : substr( get_user_locale(), 0, 2 );
}

/**
 * Whether posts of a type are checked.
 *
 * @param string $type Post type.
 * @return bool
 */
function masthead_checks( $type ) {
	$settings = masthead_settings();
	return '' !== $settings['service'] && in_array( $type, $settings['types'], true );
}

add_action(
	'admin_init',
	static function () {
		register_setting( 'masthead', 'masthead_settings', array( 'sanitize_callback' => 'masthead_sanitize_settings' ) );
		foreach ( array( 'masthead_key', 'masthead_webhook_secret' ) as $secret ) {
			register_setting(
				'masthead',
				$secret,
				array(
					'sanitize_callback' => static function ( $value ) use ( $secret ) {
						$value = trim( sanitize_text_field( (string) $value ) );
						// An empty field leaves what is stored: it is never shown, so that it cannot be sent back.
						return '' === $value ? get_option( $secret, '' ) : ( '-' === $value ? '' : $value );
					},
				)
			);
		}
	}
);

/**
 * What was sent, as it may be stored.
 *
 * @param mixed $sent What the form sent.
 * @return array
 */
function masthead_sanitize_settings( $sent ) {
	$sent = (array) $sent;
	return array(
		'service' => untrailingslashit( esc_url_raw( $sent['service'] ?? '', array( 'http', 'https' ) ) ),
		'lang'    => preg_match( '/^[a-z]{2}$/', $sent['lang'] ?? '' ) ? $sent['lang'] : '',
		'types'   => array_values( array_intersect( array_map( 'sanitize_key', (array) ( $sent['types'] ?? array() ) ), get_post_types( array( 'public' => true ) ) ) ),
		'writing' => ! empty( $sent['writing'] ),
	);
}

add_action(
	'admin_menu',
	static function () {
		add_options_page( __( 'Masthead', 'masthead' ), __( 'Masthead', 'masthead' ), 'manage_options', 'masthead', 'masthead_settings_page' );
	}
);

/**
 * The settings page.
 */
function masthead_settings_page() {
	$settings = masthead_settings();
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Masthead', 'masthead' ); ?></h1>
		<form method="post" action="options.php">
			<?php settings_fields( 'masthead' ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><label for="masthead-service"><?php esc_html_e( 'Address of the service', 'masthead' ); ?></label></th>
					<td><input id="masthead-service" name="masthead_settings[service]" type="url" class="regular-text" value="<?php echo esc_attr( $settings['service'] ); ?>"></td>
				</tr>
				<tr>
					<th scope="row"><label for="masthead-key"><?php esc_html_e( 'Key', 'masthead' ); ?></label></th>
					<td>
						<input id="masthead-key" name="masthead_key" type="password" autocomplete="off" class="regular-text" value="" aria-describedby="masthead-key-about">
						<p id="masthead-key-about" class="description"><?php '' === masthead_key() ? esc_html_e( 'None is set. Only a service that is set up so needs one.', 'masthead' ) : esc_html_e( 'One is set. Type another to replace it, or - to remove it.', 'masthead' ); ?></p>
					</td>
				</tr>
				<tr>
					<th scope="row"><label for="masthead-secret"><?php esc_html_e( 'Webhook secret', 'masthead' ); ?></label></th>
					<td>
						<input id="masthead-secret" name="masthead_webhook_secret" type="password" autocomplete="off" class="regular-text" value="" aria-describedby="masthead-secret-about">
						<p id="masthead-secret-about" class="description">
						<?php
						/* translators: %s: address */
						printf( esc_html__( 'Changes of records are received at %s.', 'masthead' ), esc_html( rest_url( 'masthead/v1/webhook' ) ) );
						?>
						</p>
					</td>
				</tr>
				<tr>
					<th scope="row"><label for="masthead-lang"><?php esc_html_e( 'Language of the answers', 'masthead' ); ?></label></th>
					<td><select id="masthead-lang" name="masthead_settings[lang]">
						<option value=""><?php esc_html_e( 'Each editor’s own', 'masthead' ); ?></option>
						<?php foreach ( array( 'en' => 'English', 'fr' => 'Français', 'ar' => 'العربية', 'es' => 'Español', 'de' => 'Deutsch' ) as $code => $name ) : ?>
							<option value="<?php echo esc_attr( $code ); ?>" lang="<?php echo esc_attr( $code ); ?>" <?php selected( $settings['lang'], $code ); ?>><?php echo esc_html( $name ); ?></option>
						<?php endforeach; ?>
					</select></td>
				</tr>
				<tr>
					<th scope="row"><?php esc_html_e( 'What is checked', 'masthead' ); ?></th>
					<td><fieldset><legend class="screen-reader-text"><?php esc_html_e( 'What is checked', 'masthead' ); ?></legend>
						<?php foreach ( get_post_types( array( 'public' => true ), 'objects' ) as $type ) : ?>
							<label><input type="checkbox" name="masthead_settings[types][]" value="<?php echo esc_attr( $type->name ); ?>" <?php checked( in_array( $type->name, $settings['types'], true ) ); ?>> <?php echo esc_html( $type->label ); ?></label><br>
						<?php endforeach; ?>
						<label><input type="checkbox" name="masthead_settings[writing]" value="1" <?php checked( $settings['writing'] ); ?>> <?php esc_html_e( 'While writing too, not only when saved', 'masthead' ); ?></label>
					</fieldset></td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}
