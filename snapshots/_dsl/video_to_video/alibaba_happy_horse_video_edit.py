class AlibabaHappyHorseVideoEdit(dsl.Builder, node_type="fal.video_to_video.AlibabaHappyHorseVideoEdit"):
    """
    alibaba/happy-horse/video-edit on fal.ai: its words are not written yet.

    Args:
        video: The source footage that this endpoint works on. MP4 or MOV, up to 100 MB, 320 to 2160 px a side, aspect ratio 0.4 to 2.5, 3 to 60 seconds.
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        reference_images: Images of the same person, thing or style, whose look the result should keep. JPEG, PNG or WebP, up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        audio_setting: Sound file settings: format, sample rate, bit rate and channels.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        prompt: dsl.Input[str],
        reference_images: dsl.ListInput[ImageRef] | None = None,
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "1080p",
        audio_setting: dsl.Input[Literal["auto", "origin"]] = "auto",
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            reference_images=reference_images,
            resolution=resolution,
            audio_setting=audio_setting,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
