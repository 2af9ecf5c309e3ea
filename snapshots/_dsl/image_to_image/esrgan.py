class Esrgan(dsl.Builder, node_type="fal.image_to_image.Esrgan"):
    """
    Upscale a picture up to eight times with Real-ESRGAN, choosing among six weights.

    Photo, anime and denoising versions, a face option and tiling; a quick network that takes no prompt.

    Args:
        image: The photo or drawing to enlarge.
        scale: Enlargement factor of each side.
        tile: Edge length of the pieces for upscaling; zero does it in one, smaller saves memory.
        face: Treats the picture as a face when enlarging.
        model: Weights to use: x4plus for photos, anime for drawn art, wdn to smooth noise away, v3 for small quick ones.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        scale: dsl.Number = 2.0,
        tile: dsl.Input[int] = 0,
        face: dsl.Input[bool] = False,
        model: dsl.Input[
            Literal[
                "RealESRGAN_x4plus",
                "RealESRGAN_x2plus",
                "RealESRGAN_x4plus_anime_6B",
                "RealESRGAN_x4_v3",
                "RealESRGAN_x4_wdn_v3",
                "RealESRGAN_x4_anime_v3",
            ]
        ] = "RealESRGAN_x4plus",
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "png",
    ) -> None:
        super().__init__(
            image=image,
            scale=scale,
            tile=tile,
            face=face,
            model=model,
            output_format=output_format,
        )
