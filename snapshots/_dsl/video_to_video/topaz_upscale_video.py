class TopazUpscaleVideo(dsl.Builder, node_type="fal.video_to_video.TopazUpscaleVideo"):
    """
    Upscale a video by up to four times with Topaz and, if wanted, raise its frame rate to 60.

    Nineteen models for film, rendered or noisy footage, with noise, halo, compression and grain to set; H.265 or H.264.

    Args:
        video: Footage to enlarge or clean.
        model: Proteus suits most; Artemis denoises and sharpens, Nyx denoises, Gaia is for renders and animation, Starlight invents detail.
        upscale_factor: How many times wider and higher the result becomes.
        target_fps: Frame rate to reach by adding frames in between; left out, no frames are added.
        compression: How much blocking from compression is taken out; unset uses the model's own value.
        noise: How much noise is taken out; unset uses the model's own value.
        halo: How much of the bright fringes at edges is taken out; unset uses the model's own value.
        grain: How much film grain is added; unset uses the model's own value.
        recover_detail: How much detail of the original is kept; higher keeps more.
        H264_output: Writes the video as H.264, which plays nearly everywhere; off uses the smaller H.265.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
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
