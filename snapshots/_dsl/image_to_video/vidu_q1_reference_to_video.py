class ViduQ1ReferenceToVideo(dsl.Builder, node_type="fal.image_to_video.ViduQ1ReferenceToVideo"):
    """
    Film a new scene with the people or things from up to seven pictures, with Vidu Q1.

    16:9, 9:16 or square, with background music on request; Q2 Pro adds reference clips and lengths.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        reference_images: Pictures of the people, things or places that the video should show, each one clearly visible.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        aspect_ratio: Shape of the video as width to height.
        movement_amplitude: How far things in the picture move; small is calm, large is lively.
        bgm: Lays music under the video.
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
        bgm: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            prompt=prompt,
            reference_images=reference_images,
            seed=seed,
            aspect_ratio=aspect_ratio,
            movement_amplitude=movement_amplitude,
            bgm=bgm,
        )
