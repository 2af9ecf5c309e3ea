class Ltxv13b098DistilledImageToVideo(dsl.Builder, node_type="fal.image_to_video.Ltxv13b098DistilledImageToVideo"):
    """
    Animate an image into up to 1,441 frames, a full minute at 24 fps, with LTX Video 13B 0.9.8 Distilled: 480p or 720p, optional LoRAs and detail pass, no sound.

    Args:
        image: The still image to set in motion, in most cases the first frame.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        aspect_ratio: Shape of the video as width to height; auto takes it from the image.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        tone_map_compression_ratio: How far bright and dark are drawn together; zero leaves contrasts as they are.
        constant_rate_factor: Compression put on the input so that it resembles training footage; more can loosen up the motion.
        enable_detail_pass: Adds a second pass that sharpens details; better looking, and twice the price.
        first_pass_num_inference_steps: Denoising steps of the first, coarse pass; more settle layout and motion better.
        frame_rate: Frames shown per second; fewer give a choppier look.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        reverse_video: Runs the video backwards.
        second_pass_num_inference_steps: Denoising steps of the second pass, which works on detail; more are slower.
        second_pass_skip_initial_steps: Steps left out at the start of the second pass; more keep it to fine detail only.
        temporal_adain_factor: Matches the colours of later stretches to the first, so that long videos do not drift; higher matches more.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]
    prompt: dsl.Handle[str]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        expand_prompt: dsl.Input[bool] = False,
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallSquareValue] = "auto",
        num_frames: dsl.Input[int] = 121,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
        tone_map_compression_ratio: dsl.Number = 0.0,
        constant_rate_factor: dsl.Input[int] = 29,
        enable_detail_pass: dsl.Input[bool] = False,
        first_pass_num_inference_steps: dsl.Input[int] = 8,
        frame_rate: dsl.Input[int] = 24,
        loras: dsl.ListInput[shared.LoRAWeight] | None = None,
        negative_prompt: dsl.Input[str] = "worst quality, inconsistent motion, blurry, jittery, distorted",
        reverse_video: dsl.Input[bool] = False,
        second_pass_num_inference_steps: dsl.Input[int] = 8,
        second_pass_skip_initial_steps: dsl.Input[int] = 5,
        temporal_adain_factor: dsl.Number = 0.5,
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            expand_prompt=expand_prompt,
            aspect_ratio=aspect_ratio,
            num_frames=num_frames,
            resolution=resolution,
            tone_map_compression_ratio=tone_map_compression_ratio,
            constant_rate_factor=constant_rate_factor,
            enable_detail_pass=enable_detail_pass,
            first_pass_num_inference_steps=first_pass_num_inference_steps,
            frame_rate=frame_rate,
            loras=loras,
            negative_prompt=negative_prompt,
            reverse_video=reverse_video,
            second_pass_num_inference_steps=second_pass_num_inference_steps,
            second_pass_skip_initial_steps=second_pass_skip_initial_steps,
            temporal_adain_factor=temporal_adain_factor,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
