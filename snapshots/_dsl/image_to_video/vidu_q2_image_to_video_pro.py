class ViduQ2ImageToVideoPro(dsl.Builder, node_type="fal.image_to_video.ViduQ2ImageToVideoPro"):
    """
    Animate a start frame, with an optional end frame, on Vidu Q2 Pro: 2 to 8 seconds at 720p or 1080p, movement amplitude, background music for four-second clips.

    Pro favours quality over Turbo's speed.

    Args:
        image: The still image to set in motion, in most cases the first frame.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        end_image: Image on which the video should end. Left out, the ending is open.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        bgm: Lays music under the video.
        movement_amplitude: How far things in the picture move; small is calm, large is lively.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        end_image: dsl.Input[ImageRef] | None = None,
        duration: dsl.Input[Literal[2, 3, 4, 5, 6, 7, 8]] = 4,
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "720p",
        bgm: dsl.Input[bool] = False,
        movement_amplitude: dsl.Input[shared.MovementAmplitudeValue] = "auto",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            end_image=end_image,
            duration=duration,
            resolution=resolution,
            bgm=bgm,
            movement_amplitude=movement_amplitude,
            seed=seed,
        )
