class BytedanceUpscalerUpscaleVideo(dsl.Builder, node_type="fal.video_to_video.BytedanceUpscalerUpscaleVideo"):
    """
    Enlarge a video to 1080p, 2K or 4K at 30 or 60 frames a second with ByteDance's upscaler.

    Presets for phone clips, dramas, generated video and old film; the pro grade costs ten times the standard one.

    Args:
        video: The footage to enlarge.
        target_resolution: Size to bring the video to; 2k costs twice and 4k four times as much as 1080p. Ignored when scale_ratio is set.
        target_fps: Frame rate of the enlarged video; 60fps costs twice as much.
        enhancement_preset: What the footage is: general, phone video (ugc), short drama, generated video (aigc) or old film.
        enhancement_tier: How much work goes into the picture; pro restores it most carefully and costs ten times as much.
        scale_ratio: Factor by which the video grows, instead of a target resolution; results beyond 4K end in an error.
        fidelity: How mildly the picture is enhanced: high keeps the texture of the source, medium changes more.
    """

    output: dsl.Handle[VideoRef]
    duration: dsl.Handle[float]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
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
