class CassetteaiVideoSoundEffectsGenerator(
    dsl.Builder, node_type="fal.video_to_video.CassetteaiVideoSoundEffectsGenerator"
):
    """
    Add sound effects to a video with CassetteAI, which looks at the picture and re-sounds the clip.

    Takes nothing but the video, no prompt and no length; Mirelo and MMAudio can be steered with words.

    Args:
        video: The clip to watch and re-sound; what happens in it decides the effects.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
    ) -> None:
        super().__init__(
            video=video,
        )
