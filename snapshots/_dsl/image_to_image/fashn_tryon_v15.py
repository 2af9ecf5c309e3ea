class FashnTryonV15(dsl.Builder, node_type="fal.image_to_image.FashnTryonV15"):
    """
    Put a garment photo on a model photo with FASHN Virtual Try-On 1.5 at 576x864.

    The lower-resolution predecessor of 1.6, with three speed modes and up to four samples a run.

    Args:
        model_image: Image of the person who should wear the garment.
        garment_image: Image of the garment, worn by someone or lying flat.
        category: Kind of garment, so that it sits on the right part of the body; can be recognised by itself.
        mode: Speed against finish: performance is quickest, quality takes longest, balanced lies between.
        garment_photo_type: Whether the garment is worn or lies flat in its photo.
        moderation_level: How strictly garment pictures are checked, from nothing up to underwear and swimwear.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        num_samples: How many fittings of the same garment to make; the best one can then be picked.
        segmentation_free: Fits the garment without cutting out the old clothes first, which suits loose and bulky pieces.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        model_image: dsl.Input[ImageRef],
        garment_image: dsl.Input[ImageRef],
        category: dsl.Input[Literal["tops", "bottoms", "one-pieces", "auto"]] = "auto",
        mode: dsl.Input[Literal["performance", "balanced", "quality"]] = "balanced",
        garment_photo_type: dsl.Input[Literal["auto", "model", "flat-lay"]] = "auto",
        moderation_level: dsl.Input[Literal["none", "permissive", "conservative"]] = "permissive",
        seed: dsl.Input[int] = -1,
        num_samples: dsl.Input[int] = 1,
        segmentation_free: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "png",
    ) -> None:
        super().__init__(
            model_image=model_image,
            garment_image=garment_image,
            category=category,
            mode=mode,
            garment_photo_type=garment_photo_type,
            moderation_level=moderation_level,
            seed=seed,
            num_samples=num_samples,
            segmentation_free=segmentation_free,
            output_format=output_format,
        )
