class VeedFabric10(dsl.Builder, node_type="fal.image_to_video.VeedFabric10"):
    """
    Turn an image and an audio file into a talking video with VEED Fabric 1.0: lips follow the recording, 480p or 720p, no prompt.

    The regular version; Fabric Fast takes the same inputs for quicker runs.

    Args:
        audio: The speech or song that the lips follow.
        image: The still image to set in motion, in most cases the first frame.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        image: dsl.Input[ImageRef],
        resolution: dsl.Input[shared.Resolution480pTo720pValue],
    ) -> None:
        super().__init__(
            audio=audio,
            image=image,
            resolution=resolution,
        )
