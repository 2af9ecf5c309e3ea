class Sora2Characters(dsl.Builder, node_type="fal.image_to_video.Sora2Characters"):
    """
    Create a character for Sora 2 from a short video and a name.

    Takes an MP4 of which the first four seconds count; returns an ID that Sora 2 video nodes accept, but makes no video itself.

    Args:
        video: Clip that shows the character, at least 720p and at most 2.67:1. Only the first four seconds count; odd shapes are padded to 16:9 or 9:16, more than 1080p is reduced. MP4.
        name: Name of the character, by which later prompts call it.
    """

    output: dsl.Handle[str]
    name: dsl.Handle[str]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        name: dsl.Input[str],
    ) -> None:
        super().__init__(
            video=video,
            name=name,
        )
