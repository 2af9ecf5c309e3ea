class ViduQ2ReferenceToVideoPro(dsl.Builder, node_type="fal.image_to_video.ViduQ2ReferenceToVideoPro"):
    """
    Generate or rework video from references with Vidu Q2 Pro: up to seven images, or four images plus two videos for motion or editing.

    540p to 1080p, automatic or set length, optional music.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        reference_images: Images of the same person, thing or style, whose look the result should keep.
        reference_videos: Clips to edit or to take movement from. When present, fewer reference images are allowed.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        duration: Length in seconds; 0 lets the model decide.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        aspect_ratio: Shape of the video as width to height.
        movement_amplitude: How far things in the picture move; small is calm, large is lively.
        bgm: Lays music under the video.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        reference_images: dsl.ListInput[ImageRef] | None = None,
        reference_videos: dsl.ListInput[VideoRef] | None = None,
        seed: dsl.Input[int] = -1,
        duration: dsl.Input[int] = 4,
        resolution: dsl.Input[shared.Resolution540pTo1080pValue] = "720p",
        aspect_ratio: dsl.Input[str] = "16:9",
        movement_amplitude: dsl.Input[shared.MovementAmplitudeValue] = "auto",
        bgm: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            prompt=prompt,
            reference_images=reference_images,
            reference_videos=reference_videos,
            seed=seed,
            duration=duration,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            movement_amplitude=movement_amplitude,
            bgm=bgm,
        )
