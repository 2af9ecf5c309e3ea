class FlashvsrUpscaleVideo(dsl.Builder, node_type="fal.video_to_video.FlashvsrUpscaleVideo"):
    """
    Upscale a video quickly by up to four times with FlashVSR, at one of three speeds.

    Faster modes also take longer clips; colours are corrected, and the sound is dropped unless you keep it.

    Args:
        upscale_factor: How many times wider and higher the result becomes; larger costs more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        video: Footage to enlarge.
        acceleration: How much the decoding of frames is sped up; faster settings also allow longer videos.
        color_fix: Brings the colours of the enlarged video back to those of the original.
        quality: How far neighbouring tiles overlap; more overlap hides seams but takes longer.
        preserve_audio: Carries the sound of the input over to the result; off returns a silent clip.
        output_format: Container and codec: mp4 plays everywhere, webm suits the web, ProRes is large and for editing, gif loops without sound.
        output_quality: Compression of the enlarged video: better quality means a bigger file.
        output_write_mode: Effort put into packing the enlarged video; slower packing saves space.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        upscale_factor: dsl.Number = 2.0,
        seed: dsl.Input[int] = -1,
        video: dsl.FileInput[VideoRef],
        acceleration: dsl.Input[Literal["regular", "high", "full"]] = "regular",
        color_fix: dsl.Input[bool] = True,
        quality: dsl.Input[int] = 70,
        preserve_audio: dsl.Input[bool] = False,
        output_format: dsl.Input[shared.VideoOutputTypeValue] = "X264 (.mp4)",
        output_quality: dsl.Input[shared.VideoQualityValue] = "high",
        output_write_mode: dsl.Input[shared.VideoWriteModeValue] = "balanced",
    ) -> None:
        super().__init__(
            upscale_factor=upscale_factor,
            seed=seed,
            video=video,
            acceleration=acceleration,
            color_fix=color_fix,
            quality=quality,
            preserve_audio=preserve_audio,
            output_format=output_format,
            output_quality=output_quality,
            output_write_mode=output_write_mode,
        )
