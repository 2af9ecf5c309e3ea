class WanV26ImageToVideo(dsl.Builder, node_type="fal.image_to_video.WanV26ImageToVideo"):
    """
    Animate a first frame for 5, 10 or 15 seconds with Wan 2.6, in one take or in several shots.

    At 720p or 1080p, with background audio of your own; Flash costs half and can be silent, Wan 2.7 adds an end picture.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: Picture that the video opens with. 240 to 7680 px a side.
        audio: Background music for the video. A longer recording is cut at the end; after a shorter one the video goes on silently. WAV or MP3, up to 15 MB, 3 to 30 seconds.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        multi_shots: Tells the story in several shots with cuts; off keeps one take. Works only while prompt expansion is on.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    actual_prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef],
        audio: dsl.FileInput[AudioRef] | None = None,
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "1080p",
        duration: dsl.Input[Literal["5", "10", "15"]] = "5",
        negative_prompt: dsl.Input[str] | None = "",
        enable_prompt_expansion: dsl.Input[bool] = True,
        multi_shots: dsl.Input[bool] = False,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            audio=audio,
            resolution=resolution,
            duration=duration,
            negative_prompt=negative_prompt,
            enable_prompt_expansion=enable_prompt_expansion,
            multi_shots=multi_shots,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
