class DecartLucyEditFast(dsl.Builder, node_type="fal.video_to_video.DecartLucyEditFast"):
    """
    Edit particular objects or backgrounds in a video by instruction with Lucy Edit Fast, Decart's ten-second-turnaround version.

    For quick local changes; choose Pro for 720p edits and Restyle for whole-look changes on long footage.

    Args:
        prompt: One local change, as an instruction, such as make the car yellow.
        video: The source footage that this endpoint works on.
        enhance_prompt: Has the prompt reworked by a language model for a richer result; switch off to keep full control of the wording.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video: dsl.Input[VideoRef],
        enhance_prompt: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            video=video,
            enhance_prompt=enhance_prompt,
        )
