class VeedFabric10(dsl.Builder, node_type="fal.image_to_video.VeedFabric10"):
    """
    Turn a picture and a recording into a talking video with VEED Fabric 1.0.

    Lips follow the speech at 480p or 720p, without a prompt; Fabric Fast takes the same inputs and finishes sooner.

    Args:
        image: Picture of the person or figure that should speak.
        audio: The speech or song that the lips follow.
        resolution: Size of the video; higher is sharper and takes longer.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        audio: dsl.FileInput[AudioRef],
        resolution: dsl.Input[shared.Resolution480pTo720pValue],
    ) -> None:
        super().__init__(
            image=image,
            audio=audio,
            resolution=resolution,
        )
