class Veo2(dsl.Builder, node_type="fal.text_to_video.Veo2"):
    """
    Generate a silent clip of 5, 6, 7 or 8 seconds from text with Google's Veo 2, wide, tall or square.

    No sound and no resolution to choose, but square and whole seconds, which Veo 3.1 lacks.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        enhance_prompt: Has the prompt reworked by a language model for a richer result; switch off to keep full control of the wording.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
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
