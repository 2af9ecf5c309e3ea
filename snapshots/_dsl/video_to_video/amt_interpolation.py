class AMTInterpolation(dsl.Builder, node_type="fal.video_to_video.AMTInterpolation"):
    """
    Smooth a video by inserting new frames between existing ones with AMT, doubling them in recursive passes.

    Set the passes and output frame rate; two passes at 24 fps are the default. FILM handles larger jumps.

    Args:
        video: The source footage that this endpoint works on.
        output_fps: Frame rate of the interpolated video; higher plays the added frames faster.
        recursive_interpolation_passes: How often the frames are doubled; every pass adds twice as many in-between pictures.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        output_fps: dsl.Input[int] = 24,
        recursive_interpolation_passes: dsl.Input[int] = 2,
    ) -> None:
        super().__init__(
            video=video,
            output_fps=output_fps,
            recursive_interpolation_passes=recursive_interpolation_passes,
        )
