class RifeVideo(dsl.Builder, node_type="fal.video_to_video.RifeVideo"):
    """
    Smooth or slow a video with one to four new frames between neighbours by RIFE, the quick interpolator.

    Detects cuts if wanted, closes loops and sets the frame rate; FILM is made for larger motion.

    Args:
        video: Footage to make smoother or slower.
        num_frames: Frames inserted between every two originals; not the total length.
        use_scene_detection: Splits the video at its cuts first, so that no smeared frames appear between scenes.
        use_calculated_fps: Derives the frame rate from the input and the added frames; off uses a set one.
        fps: Frame rate of the result, used only when the calculated rate is switched off.
        loop: Adds frames from the last picture back to the first, so that the video can run in a circle.
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
    ) -> None:
        super().__init__(
            video=video,
            num_frames=num_frames,
            use_scene_detection=use_scene_detection,
            use_calculated_fps=use_calculated_fps,
            fps=fps,
            loop=loop,
        )
