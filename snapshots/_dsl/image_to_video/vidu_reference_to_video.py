class ViduReferenceToVideo(dsl.Builder, node_type="fal.image_to_video.ViduReferenceToVideo"):
    """
    Generate a video in which the subjects of your reference images appear, with Vidu's original model: prompt, three aspect ratios, movement amplitude.

    Q1 raises the limit to seven images and adds music.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        reference_images: Images of the same person, thing or style, whose look the result should keep.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        aspect_ratio: Shape of the video as width to height.
        movement_amplitude: How far things in the picture move; small is calm, large is lively.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        reference_images: dsl.ListInput[ImageRef],
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
