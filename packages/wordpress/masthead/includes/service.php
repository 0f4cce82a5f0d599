<?php
/**
 * Asks the service.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

/** Seconds that a service which did not answer is left alone. */
const MASTHEAD_LEFT_ALONE = 30;

/**
 * Reads an article.
 *
 * @param array[]  $blocks  Each with `id` and `html`.
 * @param string[] $known   Hashes of blocks whose places the caller has, by id.
 * @param int      $timeout Seconds.
 * @return array|WP_Error The answer of the service.
 */
function masthead_read_article( array $blocks, array $known = array(), $timeout = 3 ) {
	$body = array(
		'blocks' => $blocks,
		'lang'   => masthead_lang(),
		'view'   => 'brief',
		'own'    => array(
			'name'  => get_bloginfo( 'name' ),
			'hosts' => array_filter( array( wp_parse_url( home_url(), PHP_URL_HOST ) ) ),
		),
		'fields' => array( 'language', 'citations', 'sources', 'chains', 'summary', 'contexts', 'blocks', 'omitted' ),
	);
	if ( $known ) {
		$body['known'] = $known;
	}
	return masthead_post( '/v1/articles', $body, $timeout );
}

/**
 * Sends JSON to the service. One that did not answer is left alone for a while, so that it costs an editor one wait and not many.
 *
 * @param string $path    Below the service's address.
 * @param array  $body    What is asked.
 * @param int    $timeout Seconds.
 * @return array|WP_Error
 */
function masthead_post( $path, array $body, $timeout ) {
	$settings = masthead_settings();
	if ( '' === $settings['service'] ) {
		return new WP_Error( 'masthead_unset', __( 'The address of the service is not set.', 'masthead' ), array( 'status' => 503 ) );
	}
	if ( get_transient( 'masthead_down' ) ) {
		return masthead_unanswered();
	}
	$headers = array( 'content-type' => 'application/json' );
	if ( '' !== masthead_key() ) {
		$headers['authorization'] = 'Bearer ' . masthead_key();
	}
	$text = wp_json_encode( $body );
	if ( strlen( $text ) > 4096 && function_exists( 'gzencode' ) ) {
		$text                        = gzencode( $text, 5 );
		$headers['content-encoding'] = 'gzip';
	}
	$response = wp_remote_post(
		$settings['service'] . $path,
		array(
			'timeout' => $timeout,
			'headers' => $headers,
			'body'    => $text,
		)
	);
	$status = is_wp_error( $response ) ? 0 : (int) wp_remote_retrieve_response_code( $response );
	$answer = is_wp_error( $response ) ? null : json_decode( wp_remote_retrieve_body( $response ), true );
	if ( $status >= 200 && $status < 300 && is_array( $answer ) ) {
		return $answer;
	}
	if ( 0 === $status || 429 === $status || $status >= 500 || ! is_array( $answer ) ) {
		set_transient( 'masthead_down', 1, max( MASTHEAD_LEFT_ALONE, min( 600, (int) wp_remote_retrieve_header( $response, 'retry-after' ) ) ) );
		return masthead_unanswered();
	}
	return new WP_Error( 'masthead_refused', sanitize_text_field( $answer['detail'] ?? '' ), array( 'status' => 502 ) );
}

/**
 * What is said while the service does not answer.
 *
 * @return WP_Error
 */
function masthead_unanswered() {
	return new WP_Error( 'masthead_unanswered', __( 'The service does not answer now. Writing and saving go on as ever.', 'masthead' ), array( 'status' => 503 ) );
}
