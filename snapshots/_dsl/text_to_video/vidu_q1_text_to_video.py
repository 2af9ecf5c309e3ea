class ViduQ1TextToVideo(dsl.Builder, node_type="fal.text_to_video.ViduQ1TextToVideo"):
    """
    Generate a silent 1080p clip from text with Vidu Q1, in a general or an anime style.

    The amount of movement can be set, the length is fixed; Q2 has lengths but no anime style.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        style: Whether the clip looks like general footage or like anime.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        aspect_ratio: Shape of the video as width to height.
        movement_amplitude: How far things in the picture move; small is calm, large is lively.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        style: dsl.Input[Literal["general", "anime"]] = "general",
        seed: dsl.Input[int] = -1,
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        movement_amplitude: dsl.Input[shared.MovementAmplitudeValue] = "auto",
    ) -> None:
        super().__init__(
            prompt=prompt,
            style=style,
            seed=seed,
            aspect_ratio=aspect_ratio,
            movement_amplitude=movement_amplitude,
        )
