class ViduQ1ImageToVideo(dsl.Builder, node_type="fal.image_to_video.ViduQ1ImageToVideo"):
    """
    Animate a picture in 1080p without sound with Vidu Q1.

    Amount of movement and seed can be set, the length is fixed; Q1 Start and End Frame lands on a second picture, Q2 adds lengths.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: The picture that the video opens with.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        movement_amplitude: How far things in the picture move; small is calm, large is lively.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef],
        seed: dsl.Input[int] = -1,
        movement_amplitude: dsl.Input[shared.MovementAmplitudeValue] = "auto",
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            seed=seed,
            movement_amplitude=movement_amplitude,
        )
