<?php
/**
 * The sources that this newsroom cites most, and what changed about them.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_menu',
	static function () {
		add_menu_page( __( 'Cited sources', 'masthead' ), __( 'Cited sources', 'masthead' ), 'edit_others_posts', 'masthead-sources', 'masthead_dashboard', 'dashicons-book-alt', 26 );
	}
);

/**
 * Outlets by the number of posts that cite them, the most cited first.
 *
 * @param int $most How many.
 * @return object[] Each with `id`, `posts` and `last`.
 */
function masthead_most_cited( $most = 50 ) {
	global $wpdb;
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- Meta queries of WordPress do not count by value.
	return $wpdb->get_results(
		$wpdb->prepare(
			"select m.meta_value as id, count(*) as posts, max(p.post_modified_gmt) as last from {$wpdb->postmeta} m join {$wpdb->posts} p on p.ID = m.post_id where m.meta_key = '_masthead_outlet' and p.post_status in ('publish', 'draft', 'pending', 'future', 'private') group by m.meta_value order by posts desc, id limit %d",
			$most
		)
	);
}

/**
 * The page.
 */
function masthead_dashboard() {
	$outlets = (array) get_option( 'masthead_outlets', array() );
	$changes = (array) get_option( 'masthead_changes', array() );
	$service = masthead_settings()['service'];
	$cited   = masthead_most_cited();
	echo '<div class="wrap"><h1>' . esc_html__( 'Cited sources', 'masthead' ) . '</h1>';
	if ( ! $cited ) {
		echo '<p>' . esc_html__( 'No post that cites an outlet on record has been read yet.', 'masthead' ) . '</p></div>';
		return;
	}
	echo '<table class="wp-list-table widefat striped"><thead><tr><th scope="col">' . esc_html__( 'Outlet', 'masthead' ) . '</th><th scope="col">' . esc_html__( 'Posts', 'masthead' ) . '</th><th scope="col">' . esc_html__( 'How it is placed', 'masthead' ) . '</th><th scope="col">' . esc_html__( 'Changed since', 'masthead' ) . '</th></tr></thead><tbody>';
	foreach ( $cited as $row ) {
		$outlet = $outlets[ $row->id ] ?? array(
			'name'    => $row->id,
			'leaning' => '',
			'page'    => '/outlets/' . $row->id,
		);
		echo '<tr><th scope="row"><a href="' . esc_url( $service . $outlet['page'] ) . '"><bdi>' . esc_html( $outlet['name'] ) . '</bdi></a></th><td>' . esc_html( number_format_i18n( $row->posts ) ) . '</td><td>' . esc_html( $outlet['leaning'] ) . '</td><td>';
		foreach ( $changes as $change ) {
			if ( $change['outlet'] === $row->id && strtotime( $change['at'] ) > strtotime( $row->last . ' UTC' ) ) {
				/* translators: 1: day, 2: what changed */
				echo '<p>' . esc_html( sprintf( __( '%1$s: %2$s', 'masthead' ), wp_date( get_option( 'date_format' ), strtotime( $change['at'] ) ), $change['reason'] ) ) . '</p>';
			}
		}
		echo '</td></tr>';
	}
	echo '</tbody></table></div>';
}
