class Sora2Characters(dsl.Builder, node_type="fal.image_to_video.Sora2Characters"):
    """
    fal-ai/sora-2/characters on fal.ai: its words are not written yet.

    Args:
        video: Video to work from: the clip to edit, extend, measure, imitate or add sound to. MP4.
        name: Ready-made set of colours.
    """

    output: dsl.Handle[str]
    name: dsl.Handle[str]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        name: dsl.Input[str],
    ) -> None:
        super().__init__(
            video=video,
            name=name,
        )
