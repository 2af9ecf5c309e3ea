class ViduQ2ReferenceToVideoPro(dsl.Builder, node_type="fal.image_to_video.ViduQ2ReferenceToVideoPro"):
    """
    Film a scene or rework a clip from references with Vidu Q2 Pro.

    Up to seven pictures, or four and two clips for motion or editing; up to 8 seconds at 540p to 1080p, with music on request.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        reference_images: Pictures of the people, things or places to show: up to seven, or up to four beside clips.
        reference_videos: Up to two clips to edit or to take movement from; they lower the number of pictures allowed to four.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        resolution: Size of the video; higher is sharper and takes longer.
        aspect_ratio: Shape of the video: auto, or any width to height such as 16:9 or 2:1.
        movement_amplitude: How far things in the picture move; small is calm, large is lively.
        bgm: Lays music under the video.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        reference_images: dsl.FileListInput[ImageRef] | None = None,
        reference_videos: dsl.FileListInput[VideoRef] | None = None,
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
