class SeedvrUpscaleVideo(dsl.Builder, node_type="fal.video_to_video.SeedvrUpscaleVideo"):
    """
    Enlarge and restore a video with ByteDance's SeedVR2, with detail that stays steady from frame to frame.

    By a factor of up to ten or to 2160p; writes MP4, WebM, ProRes or GIF.

    Args:
        video: The small or soft footage to enlarge.
        upscale_mode: Whether the enlargement goes by a factor or up to a set resolution.
        upscale_factor: How many times wider and higher the result becomes; larger costs more. Counts only in factor mode.
        target_resolution: Size to bring the video to; larger costs more. Counts only in target mode.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        noise_scale: Amount of noise mixed in before upscaling; more invents detail, less stays faithful.
        output_format: Container and codec: mp4 plays everywhere, webm suits the web, ProRes is large and for editing, gif loops without sound.
        output_quality: Compression of the enlarged video: better quality means a bigger file.
        output_write_mode: Effort put into packing the enlarged video; slower packing saves space.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        upscale_mode: dsl.Input[Literal["target", "factor"]] = "factor",
        upscale_factor: dsl.Number = 2.0,
        target_resolution: dsl.Input[Literal["720p", "1080p", "1440p", "2160p"]] = "1080p",
        seed: dsl.Input[int] = -1,
        noise_scale: dsl.Number = 0.1,
        output_format: dsl.Input[shared.VideoOutputTypeValue] = "X264 (.mp4)",
        output_quality: dsl.Input[shared.VideoQualityValue] = "high",
        output_write_mode: dsl.Input[shared.VideoWriteModeValue] = "balanced",
    ) -> None:
        super().__init__(
            video=video,
            upscale_mode=upscale_mode,
            upscale_factor=upscale_factor,
            target_resolution=target_resolution,
            seed=seed,
            noise_scale=noise_scale,
            output_format=output_format,
            output_quality=output_quality,
            output_write_mode=output_write_mode,
        )
