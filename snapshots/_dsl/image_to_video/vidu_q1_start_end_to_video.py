class ViduQ1StartEndToVideo(dsl.Builder, node_type="fal.image_to_video.ViduQ1StartEndToVideo"):
    """
    Make a 1080p passage between two pictures with Vidu Q1.

    Needs both frames and a prompt; length is fixed and there is no sound. The Vidu node without a model number takes the same inputs.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        start_image: The picture that the video opens with.
        end_image: The picture that the video ends on; best of the same scene or subject as the first.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        movement_amplitude: How far things in the picture move; small is calm, large is lively.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        start_image: dsl.FileInput[ImageRef],
        end_image: dsl.FileInput[ImageRef],
        seed: dsl.Input[int] = -1,
        movement_amplitude: dsl.Input[shared.MovementAmplitudeValue] = "auto",
    ) -> None:
        super().__init__(
            prompt=prompt,
            start_image=start_image,
            end_image=end_image,
            seed=seed,
            movement_amplitude=movement_amplitude,
        )
