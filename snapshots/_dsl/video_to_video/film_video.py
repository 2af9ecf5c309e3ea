class FilmVideo(dsl.Builder, node_type="fal.video_to_video.FilmVideo"):
    """
    Smooth or slow a video with one to four new frames between neighbours by FILM, made for large motion.

    Detects cuts if wanted, closes loops and lets you set quality and frame rate; RIFE is the lighter counterpart.

    Args:
        video: Footage to make smoother or slower.
        num_frames: New frames placed between each neighbouring pair of the input, not the length of the clip.
        use_scene_detection: Splits the video at its cuts first, so that no smeared frames appear between scenes.
        use_calculated_fps: Derives the frame rate from the input and the added frames; off uses a set one.
        fps: Frame rate of the result, used only when the calculated rate is switched off.
        loop: Adds frames from the last picture back to the first, so that the video can run in a circle.
        video_quality: How little the video is compressed; higher looks better and makes a larger file.
        video_write_mode: How carefully the video file is written: quick and large, or slow and small.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        num_frames: dsl.Input[int] = 1,
        use_scene_detection: dsl.Input[bool] = False,
        use_calculated_fps: dsl.Input[bool] = True,
        fps: dsl.Input[int] = 8,
        loop: dsl.Input[bool] = False,
        video_quality: dsl.Input[shared.VideoQualityValue] = "high",
        video_write_mode: dsl.Input[shared.VideoWriteModeValue] = "balanced",
    ) -> None:
        super().__init__(
            video=video,
            num_frames=num_frames,
            use_scene_detection=use_scene_detection,
            use_calculated_fps=use_calculated_fps,
            fps=fps,
            loop=loop,
            video_quality=video_quality,
            video_write_mode=video_write_mode,
        )
