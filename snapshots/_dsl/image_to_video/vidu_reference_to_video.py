class ViduReferenceToVideo(dsl.Builder, node_type="fal.image_to_video.ViduReferenceToVideo"):
    """
    Film a new scene with the people or things from your pictures, with Vidu's node without a model number.

    Takes reference images and a prompt; aspect ratio and amount of movement can be set. Vidu Q1 adds background music.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        reference_images: Pictures of the people or things that the video should show, each one clearly visible.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        aspect_ratio: Shape of the video as width to height.
        movement_amplitude: How far things in the picture move: small is calm, large is lively, auto leaves it to the model.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        reference_images: dsl.FileListInput[ImageRef],
        seed: dsl.Input[int] = -1,
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        movement_amplitude: dsl.Input[shared.MovementAmplitudeValue] = "auto",
    ) -> None:
        super().__init__(
            prompt=prompt,
            reference_images=reference_images,
            seed=seed,
            aspect_ratio=aspect_ratio,
            movement_amplitude=movement_amplitude,
        )
