class ViduImageToVideo(dsl.Builder, node_type="fal.image_to_video.ViduImageToVideo"):
    """
    Animate a first frame with Vidu's earlier, unnumbered endpoint: prompt plus a movement-amplitude setting from small to large, with no length, size or sound options.

    Q1 fixes 1080p; Q2 adds length.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: The still image to set in motion, in most cases the first frame.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        movement_amplitude: How far things in the picture move; small is calm, large is lively.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.Input[ImageRef],
        seed: dsl.Input[int] = -1,
        movement_amplitude: dsl.Input[shared.MovementAmplitudeValue] = "auto",
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            seed=seed,
            movement_amplitude=movement_amplitude,
        )
