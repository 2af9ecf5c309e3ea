class ViduQ1ReferenceToVideo(dsl.Builder, node_type="fal.image_to_video.ViduQ1ReferenceToVideo"):
    """
    Generate a scene from up to seven reference images with Vidu Q1: subjects stay recognisable, framing is new, background music on request, 16:9, 9:16 or square.

    No length setting.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        reference_images: Images of the same person, thing or style, whose look the result should keep.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        aspect_ratio: Shape of the video as width to height.
        movement_amplitude: How far things in the picture move; small is calm, large is lively.
        bgm: Lays music under the video.
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
