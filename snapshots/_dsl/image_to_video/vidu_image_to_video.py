class ViduImageToVideo(dsl.Builder, node_type="fal.image_to_video.ViduImageToVideo"):
    """
    Animate a picture without sound with Vidu, on the endpoint without a model number.

    A prompt, the amount of movement and a seed are all there is to set; Q1 makes 1080p, Q2 adds a choice of length, Q3 makes sound.

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
