class WanV26ImageToVideoFlash(dsl.Builder, node_type="fal.image_to_video.WanV26ImageToVideoFlash"):
    """
    Animate a first frame with Wan 2.6 Flash, the quick version of 2.6: 5, 10 or 15 seconds, 720p or 1080p, optional background audio and multi-shot cutting, with the same inputs as the full model.

    Args:
        image: The still image to set in motion, in most cases the first frame.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        audio: Background track for the clip. It is trimmed to fit; if shorter, silence follows.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        multi_shots: Tells the story in several shots with cuts; off keeps one continuous take.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    actual_prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        audio: dsl.Input[AudioRef] | None = None,
        enable_prompt_expansion: dsl.Input[bool] = True,
        duration: dsl.Input[Literal["5", "10", "15"]] = "5",
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "1080p",
        multi_shots: dsl.Input[bool] = False,
        negative_prompt: dsl.Input[str] = "",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            audio=audio,
            enable_prompt_expansion=enable_prompt_expansion,
            duration=duration,
            resolution=resolution,
            multi_shots=multi_shots,
            negative_prompt=negative_prompt,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
