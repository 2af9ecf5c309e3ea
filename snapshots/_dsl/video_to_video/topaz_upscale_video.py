class TopazUpscaleVideo(dsl.Builder, node_type="fal.video_to_video.TopazUpscaleVideo"):
    """
    Upscale a video by up to four times with Topaz, and raise its frame rate to as much as 60 fps by interpolation in the same run.

    Output is H.265 unless H.264 is chosen; picture processing only, no prompt.

    Args:
        video: The source footage that this endpoint works on.
        model: Which of the available models or versions does the work; they differ in quality, speed and price.
        upscale_factor: How many times wider and higher the result becomes.
        target_fps: Frame rate to reach by adding frames in between; left out, no frames are added.
        H264_output: Writes the video as H.264, which plays nearly everywhere; off uses the smaller H.265.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        model: dsl.Input[
            Literal[
                "Proteus",
                "Artemis HQ",
                "Artemis MQ",
                "Artemis LQ",
                "Nyx",
                "Nyx Fast",
                "Nyx XL",
                "Nyx HF",
                "Gaia HQ",
                "Gaia CG",
                "Gaia 2",
                "Starlight Precise 1",
                "Starlight Precise 2",
                "Starlight Precise 2.5",
                "Starlight HQ",
                "Starlight Mini",
                "Starlight Sharp",
                "Starlight Fast 1",
                "Starlight Fast 2",
            ]
        ] = "Proteus",
        upscale_factor: dsl.Number = 2.0,
        target_fps: dsl.Input[int] | None = None,
        compression: dsl.Number | None = None,
        noise: dsl.Number | None = None,
        halo: dsl.Number | None = None,
        grain: dsl.Number | None = None,
        recover_detail: dsl.Number | None = None,
        H264_output: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            video=video,
            model=model,
            upscale_factor=upscale_factor,
            target_fps=target_fps,
            compression=compression,
            noise=noise,
            halo=halo,
            grain=grain,
            recover_detail=recover_detail,
            H264_output=H264_output,
        )
