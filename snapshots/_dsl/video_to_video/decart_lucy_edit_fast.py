class DecartLucyEditFast(dsl.Builder, node_type="fal.video_to_video.DecartLucyEditFast"):
    """
    Edit single objects or the background of a video by instruction with Decart's quick Lucy Edit Fast.

    Made for local changes within about ten seconds; Pro edits at 720p, Restyle changes whole long videos.

    Args:
        prompt: One local change, as an instruction, such as make the car yellow.
        video: The clip to edit, with the thing that should change in clear view.
        enhance_prompt: Has the prompt reworked by a language model for a richer result; switch off to keep full control of the wording.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video: dsl.FileInput[VideoRef],
        enhance_prompt: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            video=video,
            enhance_prompt=enhance_prompt,
        )
