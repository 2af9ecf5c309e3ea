class WanEffects(dsl.Builder, node_type="fal.image_to_video.WanEffects"):
    """
    fal-ai/wan-effects on fal.ai: its words are not written yet.

    Args:
        image: The still image to set in motion, in most cases the first frame.
        effect_type: Photographic look that the picture is given.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        frames_per_second: Playback speed of the video in frames each second; more means smoother motion or a shorter clip.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        aspect_ratio: Shape of the video as width to height.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        lora_scale: How strongly the built-in add-on shows; lower blends it with the base model.
        turbo_mode: Runs a shortened process that is quicker and hardly looks different.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        subject: dsl.Input[str],
        image: dsl.Input[ImageRef],
        effect_type: dsl.Input[
            Literal[
                "squish",
                "muscle",
                "inflate",
                "crush",
                "rotate",
                "gun-shooting",
                "deflate",
                "cakeify",
                "hulk",
                "baby",
                "bride",
                "classy",
                "puppy",
                "snow-white",
                "disney-princess",
                "mona-lisa",
                "painting",
                "pirate-captain",
                "princess",
                "jungle",
                "samurai",
                "vip",
                "warrior",
                "zen",
                "assassin",
                "timelapse",
                "tsunami",
                "fire",
                "zoom-call",
                "doom-fps",
                "fus-ro-dah",
                "hug-jesus",
                "robot-face-reveal",
                "super-saiyan",
                "jumpscare",
                "laughing",
                "cartoon-jaw-drop",
                "crying",
                "kissing",
                "angry-face",
                "selfie-younger-self",
                "animeify",
                "blast",
            ]
        ] = "cakeify",
        num_frames: dsl.Input[int] = 81,
        frames_per_second: dsl.Input[int] = 16,
        seed: dsl.Input[int] = -1,
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        num_inference_steps: dsl.Input[int] = 30,
        lora_scale: dsl.Number = 1.0,
        turbo_mode: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            subject=subject,
            image=image,
            effect_type=effect_type,
            num_frames=num_frames,
            frames_per_second=frames_per_second,
            seed=seed,
            aspect_ratio=aspect_ratio,
            num_inference_steps=num_inference_steps,
            lora_scale=lora_scale,
            turbo_mode=turbo_mode,
        )
