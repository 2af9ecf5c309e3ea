class SceneFinder(dsl.Builder, node_type="fal.vision.SceneFinder"):
    """
    Search a video for every moment that fits a description.

    Gives the time segments that match and frames taken from them, where Marlin Find gives a single event without pictures.

    Args:
        video: The video to search. Up to 500 MB.
        prompt: The event or scene to look for, described in plain words.
        frames_per_second: How many frames of each second are looked at; more find the moment more exactly and need more memory.
        frame_selection: Which frames of a segment come back: its middle, its start, its end, or all three.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    segments: dsl.Handle[list[dict[str, Any]]]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
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
