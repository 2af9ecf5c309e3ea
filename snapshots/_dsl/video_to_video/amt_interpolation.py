class AMTInterpolation(dsl.Builder, node_type="fal.video_to_video.AMTInterpolation"):
    """
    Smooth a video with in-between frames by AMT, which doubles the frames in each pass.

    Passes and output frame rate are the only controls; RIFE and FILM take a number of frames to add instead.

    Args:
        video: Footage to make smoother or slower.
        output_fps: Frame rate of the interpolated video; higher plays the added frames faster.
        recursive_interpolation_passes: How often the frames are doubled; every pass adds twice as many in-between pictures.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        output_fps: dsl.Input[int] = 24,
        recursive_interpolation_passes: dsl.Input[int] = 2,
    ) -> None:
        super().__init__(
            video=video,
            output_fps=output_fps,
            recursive_interpolation_passes=recursive_interpolation_passes,
        )
