class BytedanceUpscalerUpscaleVideo(dsl.Builder, node_type="fal.video_to_video.BytedanceUpscalerUpscaleVideo"):
    """
    Upscale a video to a target of 1080p, 2K or 4K with ByteDance's upscaler and deliver it at 30 or 60 fps.

    You name the finished size rather than a factor, which suits mixed sources that must match.

    Args:
        video: The source footage that this endpoint works on.
        target_resolution: Resolution to bring the result up to; higher is sharper and slower.
        target_fps: Frame rate of the enlarged video.
        fidelity: Balance of restoring: higher keeps the person's likeness, lower makes it prettier.
    """

    output: dsl.Handle[VideoRef]
    duration: dsl.Handle[float]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        target_resolution: dsl.Input[Literal["1080p", "2k", "4k"]] = "1080p",
        target_fps: dsl.Input[Literal["30fps", "60fps"]] = "30fps",
        enhancement_preset: dsl.Input[Literal["general", "ugc", "short_series", "aigc", "old_film"]] = "general",
        enhancement_tier: dsl.Input[Literal["fast", "standard", "pro"]] = "standard",
        scale_ratio: dsl.Number | None = None,
        fidelity: dsl.Input[Literal["high", "medium"]] = "high",
    ) -> None:
        super().__init__(
            video=video,
            target_resolution=target_resolution,
            target_fps=target_fps,
            enhancement_preset=enhancement_preset,
            enhancement_tier=enhancement_tier,
            scale_ratio=scale_ratio,
            fidelity=fidelity,
        )
