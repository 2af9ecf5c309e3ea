class BytedanceUpscalerUpscaleVideo(dsl.Builder, node_type="fal.video_to_video.BytedanceUpscalerUpscaleVideo"):
    """
    Upscale a video to a target of 1080p, 2K or 4K with ByteDance's upscaler and deliver it at 30 or 60 fps.

    You name the finished size rather than a factor, which suits mixed sources that must match.

    Args:
        video: The source footage that this endpoint works on.
        target_fps: Frame rate of the enlarged video.
        target_resolution: Resolution to bring the result up to; higher is sharper and slower.
    """

    output: dsl.Handle[VideoRef]
    duration: dsl.Handle[float]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        target_fps: dsl.Input[Literal["30fps", "60fps"]] = "30fps",
        target_resolution: dsl.Input[Literal["1080p", "2k", "4k"]] = "1080p",
    ) -> None:
        super().__init__(
            video=video,
            target_fps=target_fps,
            target_resolution=target_resolution,
        )
