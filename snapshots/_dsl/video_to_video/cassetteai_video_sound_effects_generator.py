class CassetteaiVideoSoundEffectsGenerator(
    dsl.Builder, node_type="fal.video_to_video.CassetteaiVideoSoundEffectsGenerator"
):
    """
    Add generated sound effects to a silent or muted video with CassetteAI: it studies the picture and returns the clip re-sounded.

    No prompt and no settings, just the video; Mirelo and Foley models take a text hint.

    Args:
        video: The clip to watch and re-sound; what happens in it decides the effects.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
    ) -> None:
        super().__init__(
            video=video,
        )
