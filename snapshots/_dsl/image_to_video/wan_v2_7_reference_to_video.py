class WanV2_7ReferenceToVideo(dsl.Builder, node_type="fal.image_to_video.WanV2_7ReferenceToVideo"):
    """
    fal-ai/wan/v2.7/reference-to-video on fal.ai: its words are not written yet.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        reference_images: Images of the same person, thing or style, whose look the result should keep. Up to 20 MB.
        reference_videos: Videos to edit or to copy motion from. Up to 100 MB each, at most 30 seconds each.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        multi_shots: Tells the story in several shots with cuts; off keeps one continuous take.
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
        reference_images: dsl.ListInput[ImageRef] | None = None,
        reference_videos: dsl.ListInput[VideoRef] | None = None,
        negative_prompt: dsl.Input[str] | None = None,
        aspect_ratio: dsl.Input[shared.AspectRatioFivePresetsValue] = "16:9",
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "1080p",
        duration: dsl.Input[Literal[2, 3, 4, 5, 6, 7, 8, 9, 10]] = 5,
        multi_shots: dsl.Input[bool] = False,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            reference_images=reference_images,
            reference_videos=reference_videos,
            negative_prompt=negative_prompt,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            duration=duration,
            multi_shots=multi_shots,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
