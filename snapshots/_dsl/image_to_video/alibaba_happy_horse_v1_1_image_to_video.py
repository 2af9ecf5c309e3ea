class AlibabaHappyHorseV1_1ImageToVideo(dsl.Builder, node_type="fal.image_to_video.AlibabaHappyHorseV1_1ImageToVideo"):
    """
    alibaba/happy-horse/v1.1/image-to-video on fal.ai: its words are not written yet.

    Args:
        image: The still image to set in motion, in most cases the first frame. JPEG, PNG, BMP or WebP, up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str] | None = None,
        duration: dsl.Input[shared.DurationSeconds3To15Value] | None = None,
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] | None = None,
        enable_safety_checker: dsl.Input[bool] | None = None,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            duration=duration,
            resolution=resolution,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
