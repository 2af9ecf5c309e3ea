class Veo2(dsl.Builder, node_type="fal.text_to_video.Veo2"):
    """
    Generate a silent clip of 5 to 8 seconds, set to the second, from text with Google's Veo 2, in wide, tall or square format.

    Two generations before Veo 3.1: no audio and no resolution choice, but square output and exact lengths.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        enhance_prompt: Has the prompt reworked by a language model for a richer result; switch off to keep full control of the wording.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        auto_fix: Rewords a prompt that the content check would reject and tries again; off lets the request fail instead.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        duration: dsl.Input[Literal["5s", "6s", "7s", "8s"]] = "5s",
        negative_prompt: dsl.Input[str] | None = None,
        enhance_prompt: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
        auto_fix: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            duration=duration,
            negative_prompt=negative_prompt,
            enhance_prompt=enhance_prompt,
            seed=seed,
            auto_fix=auto_fix,
        )
