class SceneFinder(dsl.Builder, node_type="fal.vision.SceneFinder"):
    """
    fal-ai/scene-finder on fal.ai: its words are not written yet.

    Args:
        video: Video to work from: the clip to edit, extend, measure, imitate or add sound to. Up to 500 MB.
        prompt: The question about the picture, or what to describe, read or count in it.
        frames_per_second: Playback speed of the video in frames each second; more means smoother motion or a shorter clip.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    segments: dsl.Handle[list[dict[str, Any]]]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        prompt: dsl.Input[str],
        frames_per_second: dsl.Input[int] = 2,
        frame_selection: dsl.Input[Literal["mid", "start", "end", "all"]] = "mid",
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            frames_per_second=frames_per_second,
            frame_selection=frame_selection,
        )
