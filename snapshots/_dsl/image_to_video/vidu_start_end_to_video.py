class ViduStartEndToVideo(dsl.Builder, node_type="fal.image_to_video.ViduStartEndToVideo"):
    """
    Bridge a required start image and end image with Vidu's original model, steered by a prompt and movement amplitude; size and length are fixed and there is no sound.

    Q1 start-end does it in 1080p.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        start_image: Image to begin with; the in-between frames or the video grow out of it.
        end_image: Image on which the video should end. Left out, the ending is open.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        movement_amplitude: How far things in the picture move; small is calm, large is lively.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        start_image: dsl.Input[ImageRef],
        end_image: dsl.Input[ImageRef],
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
