class WanV2_7EditVideo(dsl.Builder, node_type="fal.video_to_video.WanV2_7EditVideo"):
    """
    fal-ai/wan/v2.7/edit-video on fal.ai: its words are not written yet.

    Args:
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        video: The source footage that this endpoint works on. MP4 or MOV, up to 100 MB, 2 to 10 seconds.
        reference_image: Image to take identity, style or content from, next to the main input.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        aspect_ratio: Shape of the video as width to height; an automatic choice follows the input.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        audio_setting: Sound file settings: format, sample rate, bit rate and channels.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    actual_prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video: dsl.Input[VideoRef],
        reference_image: dsl.Input[ImageRef] | None = None,
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "1080p",
        aspect_ratio: dsl.Input[shared.AspectRatioFivePresetsValue] | None = None,
        duration: dsl.Input[Literal[0, 2, 3, 4, 5, 6, 7, 8, 9, 10]] = 0,
        audio_setting: dsl.Input[Literal["auto", "origin"]] = "auto",
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            video=video,
            reference_image=reference_image,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            duration=duration,
            audio_setting=audio_setting,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
