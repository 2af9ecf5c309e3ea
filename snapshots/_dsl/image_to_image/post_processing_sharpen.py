class PostProcessingSharpen(dsl.Builder, node_type="fal.image_to_image.PostProcessingSharpen"):
    """
    Sharpen a picture by unsharp mask, smart sharpening or CAS with fal's Post Processing.

    Smart spares noise and edges, CAS adapts to contrast; NAFNet Deblur tries to undo real blur.

    Args:
        image: Picture to sharpen.
        sharpen_mode: Method of sharpening: plain, smart or adaptive to contrast.
        sharpen_radius: Width of the edges that basic mode lifts, in pixels.
        sharpen_alpha: Strength of sharpening in basic mode.
        noise_radius: Area in which smart sharpening tells noise from detail; larger tolerates more noise.
        preserve_edges: How much smart sharpening spares hard edges.
        smart_sharpen_strength: How far smart sharpening goes.
        smart_sharpen_ratio: How much of the smart sharpening is mixed with the original.
        cas_amount: Strength of sharpening in cas mode, which spares edges that are already crisp.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        sharpen_mode: dsl.Input[Literal["basic", "smart", "cas"]] = "basic",
        sharpen_radius: dsl.Input[int] = 1,
        sharpen_alpha: dsl.Number = 1.0,
        noise_radius: dsl.Input[int] = 7,
        preserve_edges: dsl.Number = 0.75,
        smart_sharpen_strength: dsl.Number = 5.0,
        smart_sharpen_ratio: dsl.Number = 0.5,
        cas_amount: dsl.Number = 0.8,
    ) -> None:
        super().__init__(
            image=image,
            sharpen_mode=sharpen_mode,
            sharpen_radius=sharpen_radius,
            sharpen_alpha=sharpen_alpha,
            noise_radius=noise_radius,
            preserve_edges=preserve_edges,
            smart_sharpen_strength=smart_sharpen_strength,
            smart_sharpen_ratio=smart_sharpen_ratio,
            cas_amount=cas_amount,
        )
