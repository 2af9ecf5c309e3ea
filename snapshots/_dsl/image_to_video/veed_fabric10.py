class VeedFabric10(dsl.Builder, node_type="fal.image_to_video.VeedFabric10"):
    """
    Turn an image and an audio file into a talking video with VEED Fabric 1.0: lips follow the recording, 480p or 720p, no prompt.

    The regular version; Fabric Fast takes the same inputs for quicker runs.

    Args:
        image: The still image to set in motion, in most cases the first frame.
        audio: The speech or song that the lips follow.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        audio: dsl.Input[AudioRef],
        resolution: dsl.Input[shared.Resolution480pTo720pValue],
    ) -> None:
        super().__init__(
            image=image,
            audio=audio,
            resolution=resolution,
        )
