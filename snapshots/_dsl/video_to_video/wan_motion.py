class WanMotion(dsl.Builder, node_type="fal.video_to_video.WanMotion"):
    """
    fal-ai/wan-motion on fal.ai: its words are not written yet.

    Args:
        video: The source footage that this endpoint works on.
        image: Image of the person or thing that the video is to show.
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
    """

    output: dsl.Handle[VideoRef]
    prompt: dsl.Handle[str]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str] = "",
        seed: dsl.Input[int] = -1,
        acceleration: dsl.Input[shared.AccelerationTwoLevelsValue] = "regular",
        adapt_motion: dsl.Input[bool] = True,
        enhance_identity: dsl.Input[bool] = False,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            video=video,
            image=image,
            prompt=prompt,
            seed=seed,
            acceleration=acceleration,
            adapt_motion=adapt_motion,
            enhance_identity=enhance_identity,
            enable_safety_checker=enable_safety_checker,
        )
